/** The campaign a reader came by, handed on to where a link of the host leads. Pure: no element. */

/** An address with the `utm_` parameters of a query that it has none of itself. @param {string} address absolute; may be empty @param {string} query of the host's page */
export function withCampaign(address, query) {
  if (!address) return "";
  const url = new URL(address);
  for (const [name, value] of new URLSearchParams(query)) if (/^utm_\w{1,20}$/.test(name) && value.length <= 200 && !url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}
