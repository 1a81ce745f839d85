// Style sheets are bundled beside the module that imports them.
declare module "*.css";

// The coach's rules, read from the content files when the bundle is built.
declare module "@rules" {
  const raw: { rules: import("../samtale/coach/rules.ts").RawRule[]; words: import("../samtale/coach/rules.ts").RawWords };
  export default raw;
}

// What its classifier learnt, made when the bundle is built.
declare module "@classifier" {
  const raw: import("../samtale/coach/classifier.ts").RawClassifier;
  export default raw;
}
