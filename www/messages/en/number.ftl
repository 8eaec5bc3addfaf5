# A number that cannot be read, told at its field.

# $given – as typed; $one, $thousand – one and a half, and a thousand, as this language writes them
refusal = { $reason ->
    [empty] this is empty: enter a number, or 0 for none
    [decimal] “{ $given }” cannot be read as a number: here one and a half is written { $one } and a thousand { $thousand }
    [group] “{ $given }” could mean two things: here one and a half is written { $one } and a thousand { $thousand }
    [long] “{ $given }” is too long for a figure: up to 24 digits are read
    [large] “{ $given }” is more than is counted here: use up to nine digits
    [fine] “{ $given }” is finer than is reckoned: give up to six decimals of a percentage
    [whole] “{ $given }” is not whole: enter a number without a fraction
    [fineRange] “{ $given }” is too fine for a range: give up to six decimals, or four of a percentage
    [range] “{ $given }” is a range, and this cannot be one: enter a single number
   *[other] “{ $given }” is not a number: use digits, as in { $thousand }
}
