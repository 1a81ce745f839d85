// Stands for jQuery: the widgets' packages wrap an element in it and take it out again, anywidget empties it, no more.
interface Wrapped {
  0: HTMLElement;
  length: number;
  remove(): void;
  empty(): void;
}

export default function $(this: Wrapped | undefined, element: HTMLElement): Wrapped {
  if (!new.target) return new ($ as unknown as new (element: HTMLElement) => Wrapped)(element);
  const wrapped = this as Wrapped;
  wrapped[0] = element;
  wrapped.length = 1;
  wrapped.remove = () => element.remove();
  wrapped.empty = () => element.replaceChildren();
  return wrapped;
}
