/** Thrown when data on the server belong to another build than the page: rows would mean other products. */
export class OtherBuildError extends Error {}
