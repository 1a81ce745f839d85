// One running clock: its plan, what survives a reload, and its talk with the kernel. Knows nothing of the view.
import type { Model } from "@shared/host";
import { onErase, read, write } from "@shared/store";
import { type Clock, type Phase, READY, type Report, adopt, report } from "./model";
import { MARKS, type Mark, type News, mark, news } from "./words";

/** A running clock's report that differs by no more is an echo of our own. */
const SLACK = 1;
/** A step can be undone for so long while the clock runs on. */
const REGRET = 60_000;
const CLOCK_TRAITS = ["phase", "state", "elapsed", "added", "swapped"] as const;
const TRAITS = ["preset", "phases", ...CLOCK_TRAITS];

export interface Plan {
  preset: string;
  phases: Phase[];
}

interface Snapshot {
  plan: Plan;
  clock: Clock;
  passed: Mark;
}

/** What the tab keeps: `given` is the notebook's own plan, which must be the same after a reload. */
interface Kept extends Snapshot {
  given: string;
}

export class Engine {
  plan: Plan;
  clock: Clock;
  /** The plan that the notebook gave, whatever was picked since. */
  readonly given: Plan;
  /** How things stood before the last step that a person may regret. */
  before?: Snapshot;
  private passed: Mark = "";
  private known: Plan & Report;
  private timer?: ReturnType<typeof setTimeout>;
  private off: (() => void)[] = [];

  constructor(
    private readonly model: Model,
    private readonly redraw: () => void,
    private readonly onNews: (what: News) => void,
  ) {
    this.known = this.traits();
    this.given = this.plan = { preset: this.known.preset, phases: this.known.phases };
    this.clock = adopt(READY, this.reported(this.known), Date.now());
    this.passed = mark(this.plan.phases, this.clock, Date.now());
    this.restore();
  }

  open(): void {
    for (const name of TRAITS) {
      this.model.on(`change:${name}`, this.follow);
      this.off.push(() => this.model.off(`change:${name}`, this.follow));
    }
    document.addEventListener("visibilitychange", this.beat);
    this.off.push(() => document.removeEventListener("visibilitychange", this.beat));
    this.off.push(onErase(this.forget));
    this.beat();
  }

  close(): void {
    clearTimeout(this.timer);
    for (const off of this.off.splice(0)) off();
  }

  /** Take a step; one that may be regretted can be undone until the next. */
  step(clock: Clock, regret = false): void {
    const { plan } = this;
    this.before = regret ? { plan, clock: this.clock, passed: this.passed } : undefined;
    this.show({ plan, clock, passed: mark(plan.phases, clock, Date.now()) });
  }

  choose(plan: Plan): void {
    this.before = undefined;
    this.show({ plan, clock: READY, passed: "" });
  }

  undo(): void {
    const { before } = this;
    this.before = undefined;
    if (before) this.show(before);
  }

  private show({ plan, clock, passed }: Snapshot): void {
    const what = same(plan, this.plan) ? news(this.clock, clock) : "";
    this.plan = plan;
    this.clock = clock;
    this.passed = passed;
    this.keep();
    if (what) this.onNews(what);
    this.beat();
  }

  private readonly forget = (): void => {
    this.plan = this.given;
    this.clock = READY;
    this.passed = "";
    this.before = undefined;
    this.beat();
  };

  /** Show, say and report this second, and wake up for the next one. */
  private readonly beat = (): void => {
    clearTimeout(this.timer);
    const now = Date.now();
    const passed = mark(this.plan.phases, this.clock, now);
    if (passed !== this.passed) {
      const later = MARKS.indexOf(passed) > MARKS.indexOf(this.passed);
      this.passed = passed; // an earlier one: minutes were added, so the later marks come again
      this.keep();
      if (later && this.clock.state === "running") this.onNews(passed);
    }
    if (this.clock.state === "running") {
      if (now - this.clock.since > REGRET) this.before = undefined;
      const into = (this.clock.elapsed + Math.max(0, now - this.clock.since)) % 1000;
      this.timer = setTimeout(this.beat, 1000 - into);
    }
    this.redraw();
    this.tell(now);
  };

  private tell(now: number): void {
    const next = { ...this.plan, ...report(this.clock, now) };
    const changed = TRAITS.filter((name) => !same(next[name as keyof typeof next], this.known[name as keyof typeof next]));
    if (!changed.length) return;
    this.known = next;
    try {
      for (const name of changed) this.model.set(name, next[name as keyof typeof next]);
      this.model.save_changes();
    } catch {
      // the connection is lost: the clock goes on without a kernel
    }
  }

  /** Traits come one after another, ours too; only all of them together say something. */
  private readonly follow = (): void => queueMicrotask(this.adoptTraits);

  /** Follow what the kernel says, on our own clock. */
  private readonly adoptTraits = (): void => {
    if (!this.off.length) return;
    const traits = this.traits();
    const planned = !same(traits.phases, this.known.phases);
    const told = Object.fromEntries(
      CLOCK_TRAITS.filter((name) => traits[name] !== this.known[name]).map((name) => [name, traits[name]]),
    ) as Partial<Report>;
    if (!planned && !Object.keys(told).length) return;
    this.known = traits;
    const now = Date.now();
    const clock = planned ? adopt(READY, this.reported(traits), now) : adopt(this.clock, told, now, SLACK);
    const plan = planned ? { preset: traits.preset, phases: traits.phases } : this.plan;
    if (!planned && clock === this.clock) return;
    this.before = undefined;
    const jumped = clock.phase !== this.clock.phase || planned;
    this.show({ plan, clock, passed: jumped ? mark(plan.phases, clock, now) : this.passed });
  };

  private traits(): Plan & Report {
    return Object.fromEntries(TRAITS.map((name) => [name, this.model.get(name)])) as unknown as Plan & Report;
  }

  private reported(traits: Plan & Report): Report {
    const { phase, state, elapsed, added, swapped } = traits;
    return { phase: Math.min(phase, traits.phases.length - 1), state, elapsed, added, swapped };
  }

  private get slot(): string {
    return `${this.model.get<string>("key")}.clock`;
  }

  private keep(): void {
    const { plan, clock, passed } = this;
    write<Kept>(this.slot, { plan, clock, passed, given: JSON.stringify(this.given.phases) });
  }

  /** Take up the clock that this tab kept, if the plan is the same and the kernel has moved nowhere else. */
  private restore(): void {
    const kept = read<Kept>(this.slot);
    const given = JSON.stringify(this.given.phases);
    if (!kept || ![kept.given, JSON.stringify(kept.plan.phases)].includes(given)) return;
    const untouched = this.clock.state === "ready" && this.clock.phase === 0;
    if (!untouched && (this.clock.state !== kept.clock.state || this.clock.phase !== kept.clock.phase)) return;
    this.plan = kept.plan;
    this.clock = kept.clock;
    this.passed = kept.passed;
  }
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
