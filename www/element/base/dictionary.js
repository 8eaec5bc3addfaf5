/**
 * Phrases of plans, ranges and screens, which a link may refer to instead of spelling them out. Never edit: every link since
 * version 3 is read against these signs. The likeliest stand last, where a reference is shortest.
 */
export const DICTIONARY = [
  '"usd","eur","gbp","currency":"USD","EUR","rates":[{"from":"to":"rate":"passThrough":{"discount":"incentives":"terms":"claimsAfter":"own":["credentials":["count":',
  "activecampaign alibaba-ambassador atlassian-marketplace automattic bitfolk creoline digitalocean eurohoster infomaniak intuit-proadvisor node-id odoo oracle-referral servinga shopify virtualdc wix-partners",
  '"programme":"huawei-cloud-china-software","google-cloud-marketplace","google-workspace","microsoft-marketplace","microsoft-csp","hubspot","aws-marketplace"',
  '"software-partner","migration-partner","channel-partner","app-partner","direct-bill","indirect-provider","indirect-reseller","publisher","affiliate","agency","vendor","referrer"',
  '"subscriptions","hosting","servers","virtual-servers","dedicated-servers","business-standard","modern-work","azure-commitments","offers","software","saas","server","data","cloud-usage","cloud"',
  '"role":"solution-provider","marketplace-reseller","marketplace-seller","referral","distributor","reseller","tier":"silver","gold","platinum","select","core","premier","advanced"',
  '"asOf":"2026-"2027-"2028-"country":"TH","SG","CN","HK","MY","ID","AE","SA","TR","MX","BR","ZA","US","DE","tierPath":"evolving",',
  '"plan.costs.engineers.people","plan.costs.presales.monthly","plan.costs.sales.people","plan.cash.customerDays","plan.services[0].attach","plan.services[0].price","plan.projects[0].list","plan.cohorts[0].mix[0].share","plan.cohorts[0].expansion","plan.cohorts[0].discount","plan.cohorts[0].churn","plan.cohorts[0].newPerMonth","plan.cohorts[0].spend"',
  '{"r":[["plan.cohorts[0].customersToday","t",""n",""u",""l",""],"c":[[0,1,"w":1,"s":"n":10000,"t":""}',
  '{"v":"when","change","compare","statement","m":"deal","e":"newcomer","distributor","token-reseller","public-services","operator-ai","core-banking","d":[{"p":[["',
  '"account":"named","open","usage":[{"item":"units":"seasonality":["priceChange":"newGrowth":"end":"returnedAfter":"bid":"registered":false,"kind":"one-off","count":"',
  '"rent":"fees":"tax":"0.2","vendorDays":45,"start":"2027-04","months":60,24,12,',
  '{"tier":"advanced","country":"TH","tierPath":"evolving","book":{"plan":{"cohorts":[{"name":"","customersToday":"10","newPerMonth":"0.5","churn":"0.01","rampMonths":6,"spend":"5000","expansion":"0.1"',
  ',"mix":[["compute","0.4"],["storage-database","0.25"],["network-cdn","0.15"],["security","0.1"],["ai-models","0.05"],["support","0.03"],["marketplace","0.02"],["professional-services","0.02"]],"discount":"0.05","coupons":"0.01"}],',
  '"projects":[{"name":"","family":"storage-database","month":6,"list":"200000","discount":"0.1"}],"services":[{"name":"Migration","kind":"one-off","price":"20000","margin":"0.25","attach":"0.8"},{"name":"Managed operations","price":"1500","margin":"0.35","attach":"0.6"}],',
  '"costs":{"sales":{"people":"2","monthly":"5000"},"presales":{"people":"1","monthly":"4800"},"engineers":{"people":"3","monthly":"4200"},"training":"6000","marketing":"1500","acquisition":"2000","capital":"0.1"},"cash":{"customerDays":60,"badDebt":"0.005"}}}}',
].join("");
