/** What is kept with the document for a sheet, so that the sidebar opens as it was left. Editors of the file can see it. */
export interface Memory {
  /** What was typed in the brief, by option. */
  readonly brief: Readonly<Record<string, string>>;
  /** What columns were said to hold. */
  readonly columns: readonly WireChoice[];
  /** Who was ticked, by platform and handle or name; null where nobody touched the ticks. No reasons are kept. */
  readonly ticks: readonly string[] | null;
}

export interface WireChoice {
  /** Its header, or its letter. */
  readonly column: string;
  readonly field: string;
}

/** Whatever an older version, another program or a person has put there: what is understood of it, or null. */
export function memoryFrom(text: string | null): Memory | null {
  const kept = parsed(text);
  if (!isRecord(kept)) return null;
  const { brief, columns, ticks } = kept;
  return {
    brief: Object.fromEntries(
      Object.entries(isRecord(brief) ? brief : {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
    columns: Array.isArray(columns) ? columns.filter(isChoice) : [],
    ticks: Array.isArray(ticks) ? ticks.filter((tick) => typeof tick === 'string') : null,
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isChoice(choice: unknown): choice is WireChoice {
  return isRecord(choice) && typeof choice.column === 'string' && typeof choice.field === 'string';
}
