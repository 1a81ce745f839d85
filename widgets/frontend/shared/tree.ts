// Tidy trees; from here, so that slices and tests find the package.
export { hierarchy, tree } from "d3-hierarchy";
