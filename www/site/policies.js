import "../element/define-policies.js";
import { begin } from "./page.js";

begin();
