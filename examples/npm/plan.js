import { readFile } from 'node:fs/promises';
import load, { catalogue, estimate } from 'partner-calculator';
import { localeFor, problemText, sentence } from 'partner-calculator/sentences';

const english = localeFor('en');
const request = JSON.parse(await readFile(new URL('./request.json', import.meta.url), 'utf8'));

await load();
const outcome = estimate(request);
if (outcome.kind === 'refused') {
  const programme = catalogue().programmes.find(({ id }) => id === request.programme);
  for (const problem of outcome.problems) console.error(`${problem.field}: ${problemText(problem, english, programme)}`);
} else {
  console.log(outcome.headline.profit, outcome.currency);
  console.log(sentence(outcome, english));
}
