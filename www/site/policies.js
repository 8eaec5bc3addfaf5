import "../element/policies/define.js";
import { begin } from "./page.js";

begin();
