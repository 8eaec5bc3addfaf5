import load, { estimate } from 'partner-calculator';
import request from './request.json';

await load();
const outcome = estimate(request);
if (outcome.kind === 'answer') {
  const { currency, headline } = outcome;
  document.querySelector('#profit').textContent = new Intl.NumberFormat('en', { style: 'currency', currency }).format(headline.profit);
}
