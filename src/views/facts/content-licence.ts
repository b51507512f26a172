/** The licence of our own sentences; facts belong to nobody, and names and texts of the sources to their owners. */
export const contentLicence = 'https://creativecommons.org/licenses/by/4.0/';
