import "../element/presets/define.js";
import { begin } from "./page.js";

begin();
