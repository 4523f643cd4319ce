// `npm run check:release`: names the tasks that a person must do before the
// list and its documents may be published, and fails while there are any. It is
// not part of the tests, because no machine can do these tasks.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {checkDirectory} from '../src/directory/check/check-directory.ts';
import {parseDirectory} from '../src/directory/parse.ts';
import {releaseTasks} from '../src/directory/check/release-tasks.ts';
import {toLondonTime} from '../src/open-hours/index.ts';
import {ukNumberIssue} from '../src/uk-numbers/uk-number.ts';
import {blankTasks} from './blanks.mjs';

const FILE = 'src/directory/hertfordshire.json';
const NOTICE = 'not for the public';

const document = JSON.parse(readFileSync(FILE, 'utf8'));
const today = toLondonTime(new Date()).date;
const {directory} = parseDirectory(document);

const tasks = [
  ...checkDirectory(document, today, {checkNumber: ukNumberIssue})
    .filter(({severity}) => severity === 'error')
    .map(({where, message}) => `Put right ${where}: ${message}`),
  ...(directory ? releaseTasks(directory, today) : []),
  ...blankTasks(),
  ...noticeTasks(),
  ...addressTasks(),
];

/** Files that say to the public that they are not for it. */
function noticeTasks() {
  const found = spawnSync(
    'git',
    ['grep', '-il', NOTICE, '--', 'README.md', 'src'],
    {encoding: 'utf8'},
  );
  return found.stdout
    .split('\n')
    .filter(Boolean)
    .map((file) => `Take "${NOTICE}" out of ${file}, last of all.`);
}

/** Fields of package.json that lead people to the publisher. */
function addressTasks() {
  const described = JSON.parse(readFileSync('package.json', 'utf8'));
  return ['repository', 'homepage', 'bugs']
    .filter((field) => !described[field])
    .map(
      (field) =>
        `Write the publisher's own address into package.json, as "${field}".`,
    );
}

if (tasks.length > 0) {
  console.error(`Not for the public yet. ${tasks.length} things to do:\n`);
  for (const task of tasks) console.error(`- ${task}`);
  console.error(
    `\nA check goes into ${FILE} as "assuredDate" and "assuredBy". Who decides\n` +
      'to publish without one is written down as "publishedUnconfirmed", with\n' +
      'the role and the reason.',
  );
  process.exitCode = 1;
} else {
  console.log(
    'Every service is confirmed, or somebody has decided to publish it, and every blank is filled in.',
  );
}
