// Pages without exercises.
import { startChrome } from "./chrome";

startChrome();
