import "../element/verify/define.js";
import { begin } from "./page.js";

begin();
