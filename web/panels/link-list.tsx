// A paper's links by type. Only http(s) becomes a link; what lies beside the document is a link where its address is known,
// else words; whatever else a list holds is told, not followed.

import type { Link } from '../../src/core/model/facts';
import { isRelative, resolvedHref, safeHref, shortAddress } from '../data/links';
import { counted, LINK_WORDS } from '../data/words';
import { Icon, LINK_ICONS } from '../ui/icons';

interface LinksProps {
  readonly links: readonly Link[];
  /** The address of the document that they stand in. */
  readonly base: string | undefined;
}

export function Links({ links, base }: LinksProps) {
  if (links.length === 0) return null;
  const rows = links.flatMap(({ type, url }) => {
    const isBeside = isRelative(url);
    const href = isBeside ? resolvedHref(url, base) : safeHref(url);
    return href !== null || isBeside ? [{ type, url, href }] : [];
  });
  const left = links.length - rows.length;
  return (
    <>
      <ul class="links" aria-label="Links">
        {rows.map(({ type, url, href }) => (
          <li key={url}>
            {href === null ? (
              <span class="beside" title="A file beside the document, whose address is not known here">
                <Icon name={LINK_ICONS[type]} />
                {LINK_WORDS[type]} <bdi class="address">{url}</bdi>
              </span>
            ) : (
              <a href={href} rel="noopener noreferrer" target="_blank" title={href}>
                <Icon name={LINK_ICONS[type]} />
                <span>{LINK_WORDS[type]}</span>
                <bdi class="address">{shortAddress(href)}</bdi>
              </a>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && <p class="note">{counted(left, 'address', 'addresses')} left out: not a web address.</p>}
    </>
  );
}
