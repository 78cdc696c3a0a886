// A paper's links by type. Only http(s) becomes a link; whatever else a list holds is told, not followed.

import type { Link } from '../../src/core/model/facts';
import { safeHref, shortAddress } from '../data/links';
import { counted, LINK_WORDS } from '../data/words';
import { Icon, LINK_ICONS } from '../ui/icons';

export function Links({ links }: { readonly links: readonly Link[] }) {
  if (links.length === 0) return null;
  const safe = links.flatMap(({ type, url }) => {
    const href = safeHref(url);
    return href === null ? [] : [{ type, href }];
  });
  const left = links.length - safe.length;
  return (
    <>
      <ul class="links" aria-label="Links">
        {safe.map(({ type, href }) => (
          <li key={href}>
            <a href={href} rel="noopener noreferrer" target="_blank" title={href}>
              <Icon name={LINK_ICONS[type]} />
              <span>{LINK_WORDS[type]}</span>
              <bdi class="address">{shortAddress(href)}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="note">{counted(left, 'address', 'addresses')} left out: not a web address.</p>}
    </>
  );
}
