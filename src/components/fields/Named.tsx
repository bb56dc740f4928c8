interface Props {
  /** The id of the field; that of the hint is the same with an h behind it. */
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
}

/** What a field is called, and what is to be known of it beforehand. */
export const Named = ({ id, label, hint }: Props) => (
  <>
    <label for={id}>{label}</label>
    {hint && (
      <p class="hint" id={`${id}h`}>
        {hint}
      </p>
    )}
  </>
);
