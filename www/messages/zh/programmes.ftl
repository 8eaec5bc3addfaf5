# Short titles of programmes, for lists.

short =
    .activecampaign = ActiveCampaign
    .alibaba-ambassador = Alibaba Cloud Ambassador
    .atlassian-marketplace = Atlassian Marketplace
    .automattic = Automattic
    .aws-marketplace = AWS Marketplace
    .bitfolk = BitFolk
    .creoline = creoline
    .digitalocean = DigitalOcean
    .eurohoster = EUROHOSTER
    .google-cloud-marketplace = Google Cloud Marketplace
    .google-workspace = Google Workspace
    .huawei-cloud-china-software = 华为云软件伙伴（中国）
    .huawei-cloud = Huawei Cloud
    .hubspot = HubSpot
    .infomaniak = Infomaniak
    .intuit-proadvisor = QuickBooks ProAdvisor
    .microsoft-csp = Microsoft CSP
    .microsoft-marketplace = Microsoft Marketplace
    .node-id = Node (node.co.id)
    .odoo = Odoo
    .oracle-referral = Oracle Cloud
    .servinga = servinga
    .shopify = Shopify
    .virtualdc = VirtualDC
    .wix-partners = Wix
