// Stands for the package `sanitize-html`, which brings parsers of HTML and CSS that every browser has.
import purify from "dompurify";

interface Allowed {
  allowedTags: string[];
  allowedAttributes: Record<string, string[]>;
}

/** Return HTML with nothing but what is allowed; an attribute that one tag may have, every tag may have. */
export default function sanitize(html: string, { allowedTags, allowedAttributes }: Allowed): string {
  const names = Object.values(allowedAttributes).flat();
  return purify.sanitize(html, {
    ALLOWED_TAGS: ["#text", ...allowedTags],
    ALLOWED_ATTR: names.filter((name) => !name.endsWith("*")),
    ALLOW_ARIA_ATTR: names.includes("aria-*"),
    ALLOW_DATA_ATTR: false,
  });
}
