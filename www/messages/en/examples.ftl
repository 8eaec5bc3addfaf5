# The examples a plan may start from (www/presets.js).

title =
    .core-banking = Core bank migration
    .operator-ai = Operator AI
    .public-services = Public services
    .token-reseller = AI token reselling
    .distributor = Distributor, ten resellers
    .newcomer = Newcomer
company =
    .core-banking = Mekong Systems (example), Bangkok
    .operator-ai = Bosphorus Telecom Services (example), Istanbul
    .public-services = Río Claro Digital (example), Buenos Aires
    .token-reseller = Harbour Tokens (example), Hong Kong
    .distributor = Straits Distribution (example), Singapore
    .newcomer = First Light Cloud (example), Manila
about =
    .core-banking = moves core financial systems of banks and insurers to the cloud
    .operator-ai = brings AI into the networks and care centres of telecom operators
    .public-services = makes public services quicker with AI for ministries and cities
    .token-reseller = resells AI tokens of open-source models to app makers
    .distributor = sells through ten resellers and bills them
    .newcomer = a team of three, no customer yet
