import { fill } from '~/i18n/fill.ts';
import type { Answer } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { labelOf, saying } from './says.ts';

interface Props {
  readonly kit: Kit;
  readonly answer: Answer;
}

/** Every offer over a year in a row: its cost, what a contact costs, what is unused, the dearest month. */
export function OffersTable({ kit, answer }: Props) {
  const { billing } = kit.words;
  const { columns } = billing;
  const { currency, offers, short, volumes } = answer;
  // Those for shorter work stand last, as they are not ranked.
  const ordered = offers.toSorted((a, b) => Number(short.includes(a.id)) - Number(short.includes(b.id)));
  const says = saying(kit, currency);
  const caption = fill(billing.table, { contacts: says.contacts(volumes.typical) });
  const { offer: first, ...others } = columns;
  return offers.length > 0 ? (
    <div class="offers">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: axe asks for focus on what scrolls */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would promise form fields */}
      <div class="scroll" role="group" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {Object.entries(others).map(([key, name]) => (
                <th scope="col" key={key}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map(({ id, perYear, perContact, perHourOfWork, unused, worst, slow, busy }) => (
              <tr key={id}>
                <th scope="row">{labelOf(kit, answer, id)}</th>
                <td>{says.money(perYear.typical)}</td>
                <td>{says.range(perYear.low, perYear.high)}</td>
                <td>{says.money(perYear.typical / 12)}</td>
                <td>{perContact === null ? billing.noContacts : says.price(perContact)}</td>
                <td>{perHourOfWork === null ? billing.noContacts : says.price(perHourOfWork)}</td>
                <td>{says.money(unused)}</td>
                <td>
                  {says.shortMonth(worst.month)} {says.money(worst.amount)}
                </td>
                <td>{says.money(slow)}</td>
                <td>{says.money(busy)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{billing.unusedNote}</p>
    </div>
  ) : null;
}
