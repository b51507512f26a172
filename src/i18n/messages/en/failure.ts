import type { failure as source } from '../vi/failure.ts';

export const failure = {
  'failure.stopped': 'Could not go on: {reason}',
  'failure.denied':
    '{path} may not be read or written. Check its permissions, or close the program that has it open, and run again.',
  'failure.readOnly': 'the disk with {path} can only be read. Write somewhere else.',
  'failure.isFolder': '{path} is a folder, not a file.',
  'failure.notFolder': '{path} is not a folder.',
  'failure.missing': 'there is no {path}.',
  'failure.exists': '{path} exists already.',
  'failure.loop': '{path} is a link that leads to itself. Delete the link.',
  'failure.nameTooLong': 'the name {path} is too long. Choose a shorter one.',
  'failure.full': 'the disk is full. Delete some files and run again.',
  'failure.tooManyFiles': 'too many files are open. Close some programs and run again.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
