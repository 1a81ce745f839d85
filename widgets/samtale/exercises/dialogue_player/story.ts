// ink's stories, each read once: reading takes longer than playing.
import { Story } from "inkjs";
import type { InkStory } from "./model";

const known = new Map<string, Story>();

/** Return the story of a compiled text, at its start. */
export function storyOf(text: string): InkStory {
  const story = known.get(text) ?? new Story(text);
  if (known.has(text)) story.ResetState();
  known.set(text, story);
  return story as unknown as InkStory;
}
