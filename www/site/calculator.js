import "../element/define.js";
import { begin } from "./page.js";

begin();
