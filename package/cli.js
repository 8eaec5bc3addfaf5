#!/usr/bin/env node
/** `partner-calculator mcp`: serves the engine's tools to an assistant over standard input and output. */
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import load from "./engine/node.js";

const [command] = process.argv.slice(2);
if (command === "mcp") {
  await load();
  const { createServer } = await import("./mcp/server.js");
  serveStdio(createServer);
} else {
  console.error("usage: partner-calculator mcp");
  process.exitCode = 2;
}
