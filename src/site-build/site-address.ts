import { settingOf } from '../processes/setting.ts';

/** Returns the absolute address of the host: SITE_URL, or that of the local server. */
export function siteAddress(): string {
  return settingOf('SITE_URL') ?? 'http://localhost:4321';
}
