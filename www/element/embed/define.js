/** Registers the page's part that writes lines for other pages. */
import { PartnerSnippet } from "./snippet.js";
import { register } from "../base/register.js";

register([["partner-snippet", PartnerSnippet]]);
