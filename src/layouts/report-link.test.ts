import { expect, test } from 'vitest';
import { reportLink } from './report-link.ts';

const page = 'https://ocop.example/san-pham/x/';

test.each([
  { name: 'nothing is set', reportUrl: '', repositoryUrl: '', link: undefined },
  {
    name: 'a form takes the page',
    reportUrl: 'https://bao-loi.example/?trang={page}',
    repositoryUrl: '',
    link: 'https://bao-loi.example/?trang=https%3A%2F%2Focop.example%2Fsan-pham%2Fx%2F',
  },
  {
    name: 'a mailbox',
    reportUrl: 'mailto:a@b.example',
    repositoryUrl: 'https://git.example/x',
    link: 'mailto:a@b.example',
  },
  {
    name: 'a repository',
    reportUrl: '',
    repositoryUrl: 'https://git.example/x',
    link: 'https://git.example/x/issues/new?title=https%3A%2F%2Focop.example%2Fsan-pham%2Fx%2F',
  },
  { name: 'a script is no address', reportUrl: 'javascript:alert(1)', repositoryUrl: '', link: undefined },
])('$name', ({ link, reportUrl, repositoryUrl }) => {
  expect(reportLink(page, { reportUrl, repositoryUrl })).toBe(link);
});
