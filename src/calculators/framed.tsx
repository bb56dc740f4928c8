import type { ComponentType } from 'preact';
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CopyLink } from '~/components/fields/CopyLink.tsx';
import { KeepOnDevice } from '~/components/fields/KeepOnDevice.tsx';
import { Presets } from '~/components/fields/Presets.tsx';
import { QuestionFields } from '~/components/fields/QuestionFields.tsx';
import { ResultPanel } from '~/components/result/ResultPanel.tsx';
import type { Surety } from '~/components/result/sureness.ts';
import { withSpread } from '~/components/result/withSpread.ts';
import { type Choices, measuredIn } from '~/form/answers.ts';
import { isOtherVersion } from '~/form/link.ts';
import type { Defaults } from '~/form/question.ts';
import { type Filled, type Form, type FormOptions, useForm } from '~/form/useForm.ts';
import { writeNumber } from '~/form/writeNumber.ts';
import { colon } from '~/i18n/joined.ts';
import { replyFrom } from '~/worker/asker.ts';
import type { PartsOf, Reply } from '~/worker/parts.ts';
import type { CalculatorName, ExplorableName } from './answerers.ts';
import type { CommonKit } from './commonKit.ts';
import { defaultsOf } from './defaultsOf.ts';
import { drawing, type ViewProps } from './drawing.tsx';
import { LaterFurther } from './LaterFurther.tsx';
import { LaterSure } from './LaterSure.tsx';
import { type PresetName, presets } from './presets.ts';
import type { FoundSure } from './Sure.tsx';
import type { Telling } from './telling.ts';
import { useAnswer } from './useAnswer.ts';
import { useScenarios } from './useScenarios.ts';

/** What the rest of an answer, below its amounts, is drawn from. */
export interface AnswerProps<N extends CalculatorName, K> {
  readonly kit: K;
  readonly reply: Reply<PartsOf<N>>;
  /** Whether the page was served with this answer. */
  readonly served: boolean;
  /** The level of the result's heading: 2 on the calculator's own page, 3 under a section. */
  readonly level: 2 | 3;
  /** The full address of this result, on the calculator's own page, where it can be taken away. */
  readonly address: (() => string) | undefined;
}

/** What fields of a calculator's own are drawn from. */
export interface FieldsProps<K> {
  readonly form: Form;
  readonly kit: K;
}

/** What a calculator is made of. */
export interface Made<N extends CalculatorName, K extends CommonKit> {
  readonly name: N;
  /** Defaults of its own beside those that are looked up, which they may depend on. */
  readonly defaults?: (chosen: Choices, found: Defaults) => Defaults;
  /** Completes the kit where it is drawn, with what need not travel. */
  readonly complete?: (kit: K) => K;
  /** Fields of its own, after those asked first. */
  readonly Fields?: ComponentType<FieldsProps<K>>;
  /** What its answer says. */
  readonly tell: (kit: K, reply: Reply<PartsOf<N>>) => Telling;
  /** Its answer as a table for a spreadsheet, the first row the names of the columns. */
  readonly table: (kit: K, reply: Reply<PartsOf<N>>) => readonly (readonly (string | number)[])[];
  /** How sure its answer is, where that can be explored: as what, and what its amounts and sides are called. */
  readonly sure?: {
    readonly as: ExplorableName;
    readonly surety: (kit: K, reply: Reply<PartsOf<N>>) => Surety;
  };
  /** Charts, bill and reasons, below the amounts. */
  readonly Answer: ComponentType<AnswerProps<N, K>>;
}

/** What was found of how sure the answer is; only its own code can put it into lines of text. */
type Found = Omit<FoundSure, 'lines'> & Partial<FoundSure>;

const presetNames = Object.keys(presets) as PresetName[];

/** A calculator's form and answer, in the frame they all share. */
export function framed<N extends CalculatorName, K extends CommonKit>({
  name,
  defaults = (_, found) => found,
  complete = (kit) => kit,
  Fields,
  tell,
  table,
  sure,
  Answer,
}: Made<N, K>) {
  const formOf = (kit: K, ownPage: boolean): FormOptions => {
    // Asked several times for every keystroke, and seldom for other choices.
    let last: { readonly key: string; readonly defaults: Defaults } | undefined;
    return {
      question: kit.question,
      locale: kit.locale,
      defaultsFor: (chosen) => {
        const key = JSON.stringify(chosen);
        if (last?.key !== key) last = { key, defaults: defaults(chosen, defaultsOf(chosen, kit.data)) };
        return last.defaults;
      },
      perDollar: kit.data.rates,
      ownPage,
    };
  };

  function View({ kit: sent, ...given }: ViewProps<N, K>) {
    const kit = useMemo(() => complete(sent), [sent]);
    const { ownPage, first } = given;
    const { words, choices, home } = kit;
    const { question } = kit;
    // A typical firm is what arrives there; where that is not asked, there is nothing to fill in.
    const isOfContacts = question.inputs.some((input) => input.name === 'volume');
    const options = useMemo(() => formOf(kit, ownPage), [kit, ownPage]);
    const scenarios = useScenarios(name, question, ownPage);
    const form = useForm(options, scenarios.query);
    const { busy, reply, failed, ...answered } = useAnswer(name, form.filled, first);
    const stale = answered.stale || Object.values(form.answers).some(({ problem }) => problem);
    // The further detail opens by itself where a link or an earlier page put something there.
    const inDetail = Object.values(question.groups).flat(2).some(form.isTyped);
    const [opened, setOpened] = useState(false);
    const detailed = opened || inDetail;

    const result = useRef<HTMLDivElement>(null);
    // Enter leads to the result, which stands below the fields on a phone; it never leaves the page.
    const showResult = (event: Event) => {
      event.preventDefault();
      // A browser left to itself shows the middle of what is taller than the screen.
      result.current?.focus({ preventScroll: true });
      result.current?.scrollIntoView({ block: 'nearest' });
    };
    const [isFromOther, setFromOther] = useState(false);
    useLayoutEffect(() => setFromOther(ownPage && isOtherVersion(location.search)), [ownPage]);
    const query = useRef('');
    query.current = form.query;
    const address = useCallback(() => new URL(home + query.current, location.href).href, [home]);

    // Drawn again for another answer, not for every keystroke.
    const level = ownPage ? 2 : 3;
    const telling = useMemo(() => tell(kit, reply), [kit, reply]);
    const answer = useMemo(
      () => (
        <Answer {...{ kit, reply, level }} address={ownPage ? address : undefined} served={first.served} />
      ),
      [kit, level, reply, address, ownPage, first],
    );
    const { sentence, headlines, facts, warnings } = telling;
    const resultId = `${useId()}-result`;
    const surety = useMemo(() => (ownPage && kit.sure ? sure?.surety(kit, reply) : undefined), [kit, reply]);
    // The page carries what was found for the defaults; what is found later says for which values.
    const [found, setFound] = useState<Found | undefined>(
      kit.sure?.findings && first.served && first.settled
        ? { of: form.filled, findings: kit.sure.findings }
        : undefined,
    );
    const foundNow = found?.of === form.filled ? found : undefined;
    const measured = useMemo(() => measuredIn(question, form.answers), [question, form.answers]);
    const summary = () =>
      [
        words.title,
        sentence,
        ...headlines.map(({ label, value, range }) => `${label} | ${value}${range ? ` | ${range}` : ''}`),
        ...facts.map(({ label, value }) => `${label} | ${value}`),
        ...(foundNow?.lines?.() ?? []),
        ...(warnings ?? []),
        address(),
      ].join('\n');

    const headlinesOf = async (filled: Filled) => {
      const found = await replyFrom(name, filled);
      const parts = Object.entries(found);
      if (parts.some(([, part]) => part === undefined)) return [];
      return tell(kit, Object.fromEntries(parts) as Reply<PartsOf<N>>).headlines;
    };
    const fillIn = (preset: PresetName) => {
      const texts = Object.entries(presets[preset]).map(([field, value]) => [
        field,
        { text: typeof value === 'number' ? writeNumber(value, kit.locale) : value },
      ]);
      const others = Object.values(presets).flatMap((each) =>
        Object.keys(each).map((field) => [field, undefined]),
      );
      form.change(Object.fromEntries([...others, ...texts]), `preset ${preset}`);
    };

    return (
      <div class="columns">
        <form action={home} onSubmit={showResult}>
          {ownPage && isOfContacts && (
            <Presets
              words={words.form}
              names={presetNames}
              called={words.form.presetNames}
              onChoose={fillIn}
            />
          )}
          {isFromOther && <p class="unusual">{words.form.otherVersion}</p>}
          <QuestionFields {...{ form, words, choices }} fields={question.first} />
          {Fields && <Fields form={form} kit={kit} />}
          <details
            class="more"
            open={detailed}
            // What opened by itself closes by itself, once what was put there is taken back.
            onToggle={({ currentTarget: { open } }) => open !== detailed && setOpened(open)}
          >
            <summary>{words.form.more}</summary>
            {detailed &&
              Object.entries(question.groups).map(([group, fields]) => (
                <fieldset key={group}>
                  <legend>{words.groups[group]}</legend>
                  <QuestionFields {...{ form, words, choices, fields }} />
                  <button class="plain" type="button" onClick={() => form.reset(fields.flat())}>
                    {words.form.reset}
                    <span class="quiet">{colon(kit.locale) + words.groups[group]}</span>
                  </button>
                </fieldset>
              ))}
          </details>
          <p>
            <button class="primary" type="submit">
              {words.form.show}
            </button>{' '}
            <button type="button" onClick={() => form.reset(question.inputs.map(({ name }) => name))}>
              {words.form.resetAll}
            </button>{' '}
            {form.undo && (
              <button type="button" onClick={form.undo}>
                {words.form.undo}
              </button>
            )}
          </p>
          <CopyLink words={words.form} address={address} />
          {ownPage && (
            <>
              <KeepOnDevice words={words.form} />
              <a class="brief" href={`#${resultId}`}>
                <span class="quiet">{words.form.brief} </span>
                {headlines.slice(0, 2).map(({ label, value }) => (
                  <span key={label}>
                    {label} <strong>{value}</strong>{' '}
                  </span>
                ))}
              </a>
            </>
          )}
        </form>
        <div ref={result} id={resultId} tabIndex={-1} aria-busy={busy || undefined}>
          <ResultPanel
            {...telling}
            {...{ level, stale, failed }}
            headlines={
              surety ? headlines.map((each) => withSpread(each, foundNow?.findings, kit.locale)) : headlines
            }
            // The bars of what moves the decision say the same of it, and more.
            movers={(!surety && telling.movers) || []}
            words={words.result}
            locale={kit.locale}
          />
          {surety && sure && (
            <LaterSure
              {...{ kit, name, surety, address, level }}
              question={measured}
              as={sure.as}
              asked={form.filled}
              settled={foundNow !== undefined}
              onFound={setFound}
            />
          )}
          {answer}
          {ownPage && (
            <LaterFurther
              {...{ kit, options, form, scenarios, headlines, headlinesOf, level, name, summary }}
              takeAway={words.takeAway}
              table={() => table(kit, reply)}
            />
          )}
        </div>
      </div>
    );
  }

  return {
    View,
    formOf,
    says: tell,
    draw: drawing(name, formOf, View),
  };
}
