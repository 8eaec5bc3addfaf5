#!/usr/bin/env node
/**
 * Writes what is to be read about each programme, its sources and what the model leaves out, beside the page:
 * www/pkg/programmes/<id>.en.json, an entry of the whole engine's catalogue. The module that answers holds the terms alone.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import load, { catalogue } from '../www/pkg/engine.js';

const OUT = 'www/pkg/programmes';

await load({ module_or_path: readFileSync('www/pkg/engine_bg.wasm') });
const { programmes } = catalogue();
mkdirSync(OUT, { recursive: true });
const wanted = new Map(programmes.map((programme) => [`${programme.id}.en.json`, JSON.stringify(programme)]));
for (const name of readdirSync(OUT)) if (!wanted.has(name)) rmSync(`${OUT}/${name}`);
for (const [name, text] of wanted) writeFileSync(`${OUT}/${name}`, text);
