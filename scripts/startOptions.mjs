import { parseArgs } from 'node:util';
import { faultHelp, readFaults } from './faultPlan.mjs';

export const help = `npm start -- [options]

Serves a SharePoint site on this machine with the tracker on its page, and the SEND Provision review in it.

  --port N        port on 127.0.0.1 (default 4400; 0 takes a free one)
  --as X          who you are: officer, officer2, owner, owner2, owner3, guest, reader or
                  stranger (default officer)
  --empty         no lists and no review: the set-up screen
  --rows N        adds a synthetic review of N actions
  --data DIR      keeps the site's state in DIR; without it everything is forgotten at the end
  --latency MS    makes every answer of SharePoint take MS milliseconds longer
  --today DATE    lets the site live on another date, such as 2020-01-31
${faultHelp}
  --no-build      serves the web part as it was last built, even when its source is newer
  --help          shows this`;

const optionTypes = {
  port: { type: 'string' }, as: { type: 'string' }, empty: { type: 'boolean' }, rows: { type: 'string' }, data: { type: 'string' },
  latency: { type: 'string' }, faults: { type: 'string' }, today: { type: 'string' },
  'no-build': { type: 'boolean' }, help: { type: 'boolean' },
};

/**
 * Reads the options of `npm start`.
 * @param {string[]} words the command line behind the script's name
 * @throws Error in plain words when an option or its value is not known
 */
export function readStartOptions(words) {
  const { values } = parseArgs({ args: words, options: optionTypes });
  return {
    isHelp: values.help ?? false,
    isEmpty: values.empty ?? false,
    isBuilding: !values['no-build'],
    rows: wholeNumber('rows', values.rows) ?? 0,
    faults: readFaults(values.faults ?? ''),
    site: {
      port: wholeNumber('port', values.port) ?? 4400,
      latency: wholeNumber('latency', values.latency) ?? 0,
      ...(values.as !== undefined && { as: values.as }),
      ...(values.data !== undefined && { dataDir: values.data }),
      ...(values.today !== undefined && { today: values.today }),
    },
  };
}

function wholeNumber(name, text) {
  if (text === undefined) return undefined;
  if (!/^\d{1,7}$/.test(text)) throw new Error(`--${name} needs a whole number, not "${text}".`);
  return Number(text);
}
