// What could not be understood, as the graph tells it.

import type { Issue } from '../../src/core/model/issue';
import { counted } from '../data/words';

const MOST = 200;

export function Issues({ issues, isOpen = false }: { readonly issues: readonly Issue[]; readonly isOpen?: boolean }) {
  if (issues.length === 0) return null;
  return (
    <details class="issues" open={isOpen}>
      <summary>{counted(issues.length, 'note')} on reading the list</summary>
      <ul>
        {issues.slice(0, MOST).map((issue, i) => (
          <li key={`${issue.code}${i}`} class={`severity-${issue.severity}`}>
            <p>
              <span class="severity">{issue.severity}</span> <span dir="auto">{issue.message}</span>
            </p>
            <p class="muted small" dir="auto">
              {issue.document}
              {issue.line > 0 && `, line ${issue.line}`}
              {issue.fix !== undefined && ` · ${issue.fix}`}
            </p>
          </li>
        ))}
        {issues.length > MOST && <li class="muted">and {counted(issues.length - MOST, 'more', 'more')}</li>}
      </ul>
    </details>
  );
}
