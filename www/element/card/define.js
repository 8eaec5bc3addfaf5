/** Registers the card, which comes without the calculator. */
import { PartnerCard } from "./card.js";
import { register } from "../base/register.js";

register([["partner-card", PartnerCard]]);
