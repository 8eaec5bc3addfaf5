import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'partner-calculator/element';

function Earnings() {
  const [answer, setAnswer] = useState(null);
  return (
    <>
      <partner-calculator preset="newcomer" onpartner-answer={({ detail }) => setAnswer(detail.answer)} />
      <output>{answer && new Intl.NumberFormat('en', { style: 'currency', currency: answer.currency }).format(answer.headline.profit)}</output>
    </>
  );
}

createRoot(document.querySelector('main')).render(<Earnings />);
