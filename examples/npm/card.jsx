import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'partner-calculator/card';

function Card() {
  const [plan, setPlan] = useState(null);
  return (
    <>
      <partner-card
        preset="newcomer"
        knobs="spend customers"
        action="https://host.example/apply"
        action-label="Apply as a partner"
        style={{ '--partner-accent': '#7a1fa2' }}
        onpartner-answer={({ detail }) => setPlan(detail.request)}
      />
      <output>{plan?.book.plan.cohorts[0].spend}</output>
    </>
  );
}

createRoot(document.querySelector('main')).render(<Card />);
