import process from 'node:process';

/** Where readers report an error: the address in `REPORT_TO`, of a page or of a mailbox (`mailto:`); null where none is set. */
export const parseReportTo = (value: string | undefined): string | null => {
  if (!value) return null;
  if (!URL.canParse(value) || !['https:', 'http:', 'mailto:'].includes(new URL(value).protocol))
    throw new Error(`REPORT_TO is no address of a page or a mailbox: ${value}`);
  return value;
};

export const reportTo = parseReportTo(process.env.REPORT_TO);
