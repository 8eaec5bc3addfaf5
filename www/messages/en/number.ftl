# A number that cannot be read, told at its field.

# $given – as typed; $one, $thousand – one and a half, and a thousand, as this language writes them
refusal = { $reason ->
    [empty] this is empty: enter a number, or 0 for none
    [decimal] this cannot be read as a number: “{ $given }”. Here one and a half is written { $one } and a thousand { $thousand }
    [group] this could mean two things: “{ $given }”. Here one and a half is written { $one } and a thousand { $thousand }
    [long] this is too long for a figure: “{ $given }”. Up to 24 digits are read
    [large] this is more than is counted here: “{ $given }”. Use up to nine digits
    [fine] this is finer than is reckoned: “{ $given }”. Give up to six decimals of a percentage
    [whole] this is not whole: “{ $given }”. Enter a number without a fraction
    [currency] this is in another currency: “{ $given }”. Enter the amount in the plan’s currency
    [fineRange] this is too fine for a range: “{ $given }”. Give up to six decimals, or four of a percentage
    [range] this is a range, “{ $given }”, where one number is needed
   *[other] this is not a number: “{ $given }”. Use digits, as in { $thousand }, 20k or 3m
}
