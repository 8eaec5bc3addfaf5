/** The engine as a server of the Model Context Protocol: its tools, for assistants that speak it. */
import { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import messages from "../../www/pkg/messages/en/assistant.js";
import { estimateTools } from "./estimate.js";
import { programmeTools } from "./programme.js";
import { locale } from "./reply.js";
import * as engine from "../engine/node.js";

/** @import { Reply } from "./reply.js" */
/** @typedef {{ name: string, title: string, about: string, input: z.ZodRawShape, run: (given: any) => Reply }} Tool */

const words = locale.t(messages);

/** A server with the tools of the engine, which must have been started. */
export function createServer() {
  const server = new McpServer({ name: "partner-calculator", title: "Partner Calculator", version: engine.version() }, { capabilities: { tools: {} }, instructions: words.server });
  for (const { name, title, about, input, run } of [...programmeTools, ...estimateTools]) {
    server.registerTool(name, { title, description: about, inputSchema: z.strictObject(input), annotations: { readOnlyHint: true, openWorldHint: false } }, run);
  }
  return server;
}
