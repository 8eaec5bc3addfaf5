// `make run`: serves dist/ and says where. PORT chooses another port than 8080.

import { serveNear } from './server.js';

const site = await serveNear('dist', Number(process.env.PORT ?? 8080));
console.log(`\n  Partner Calculator is at ${site.url}\n  Stop it with Ctrl+C.\n`);
