// One big button: what was heard, how often, and how often in the round before.
interface Props {
  label: string;
  count: number;
  before?: string;
  onTap(): void;
}

export const Counter = ({ label, count, before, onTap }: Props) => (
  <button type="button" class="sv-button sv-observer_pad__counter" onClick={onTap}>
    <span class="sv-observer_pad__label">{label}</span>{" "}
    <span class="sv-observer_pad__count">{count}</span>{" "}
    {before && <span class="sv-observer_pad__before">{before}</span>}
  </button>
);
