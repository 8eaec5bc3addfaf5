# What the vendor’s part of the result rests on.

title = What the vendor’s part rests on
kinds =
    .published = published rules
    .reported = reported by others
    .illustrative = illustrative rates
    .own = your own figures
short =
    .published = Published
    .reported = Reported
    .illustrative = Illustrative
    .own = Yours
# Beside one rate. $vendor – who does not publish it
placeholder = { $vendor } does not publish this rate. This is our placeholder; put your contract’s in its place.
# Beside one rate that only an example of the vendor's prints. $vendor – whose example it is
example = This figure is from { $vendor }’s own example, not a rate in force. It is a placeholder; put your contract’s in its place.
# Beside the result.
placeholders = { $vendor } does not publish these rates. They are our placeholders; put your contract’s in their place.
useContract = Use my contract
# Beside the shares of money: rules of the tables behind the answer. $vendor – who prints some of them; $printed, $used – how many
rules = Rules that { $vendor } prints: { $printed } of { $used }
