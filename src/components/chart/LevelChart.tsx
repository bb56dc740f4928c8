import { across, wide } from './Axis.tsx';
import { ChartFrame, type ChartProps, type ChartTable } from './ChartFrame.tsx';
import { Row } from './Row.tsx';

/** One bar: a share, what it is called and what is said of it. */
export interface Level {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly says: string;
  /** Whether it is the one the answer takes. */
  readonly taken: boolean;
}

interface Props extends ChartProps {
  readonly levels: readonly Level[];
  /** The share to reach, marked upright in every bar. */
  readonly target: number;
  readonly table: ChartTable;
}

const whole = [0, 1];
const at = across(whole);

/** Shares as bars from 0 to 100 %, against a target; every value is also text. */
export const LevelChart = ({ levels, target, ...frame }: Props) => (
  <ChartFrame {...frame} kind="levels">
    <ul>
      {levels.map(({ label, share, says, taken }) => (
        <Row
          key={label}
          kind={taken ? 'taken' : undefined}
          label={label}
          value={says}
          height={14}
          drawing={
            <>
              <rect class="frame" x="0" width="100%" y="2" height="10" />
              <rect class="band" x="0" width={wide(whole, 0, share)} y="2" height="10" />
              <line class="typical" x1={at(target)} x2={at(target)} y1="0" y2="14" />
            </>
          }
        />
      ))}
    </ul>
  </ChartFrame>
);
