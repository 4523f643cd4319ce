// A page as a partner who writes React has it.
import {useState} from 'react';
import 'herts-da-support/define';
import type {} from 'herts-da-support/react';
import type {Clock} from 'herts-da-support';

const goodFriday: Clock = {now: () => new Date('2027-03-26T10:00:00Z')};

export function HelpPage() {
  const [ready, setReady] = useState(0);
  return (
    <main data-ready={ready}>
      <h1>Help</h1>
      <herts-da-support
        className="rr-block ph-no-capture"
        layout="full"
        need="worried"
        heading-level={3}
        no-exit-shortcut
        clock={goodFriday}
        onherts-da-ready={() => setReady((times) => times + 1)}
      >
        In danger now? Call <a href="tel:999">999</a>.
      </herts-da-support>
    </main>
  );
}
