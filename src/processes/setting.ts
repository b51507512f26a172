/** Returns a setting of the environment; npm sets empty variables where a shell would leave them out. */
export function settingOf(name: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const value = environment[name];
  return value === '' ? undefined : value;
}
