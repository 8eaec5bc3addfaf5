import "../element/embed/define.js";
import { begin } from "./page.js";

begin();
