"""What is said on any call and is no move of anybody's: filling the time, the line itself, the weather."""

CHATTER = tuple(
    """
one moment please
hold on just a second
bear with me for a moment
give me a minute
let me pull that up
let me have a look at your account
I'm just looking at the screen
let me check that for you
okay, I'm pulling up the account now
still loading, sorry, my computer is slow today
can you hear me?
you're breaking up a little
sorry, I didn't catch that
could you say that again?
are you still there?
the line is really bad
how's the weather where you are?
it's been a busy day here
did you have a nice weekend?
are you watching the game tonight?
I love that song
what a cute dog
that's a nice name
my lunch break is at noon
we had a lot of rain this week
I have two kids myself
happy birthday by the way
so, anyway
um, let me think
well
hmm
okay
sure
yes
no
great
perfect
let's see
where was I
blah blah blah
this is a test
testing, one two three
the quick brown fox jumps over the lazy dog
what time is it there?
I need to get a coffee
could you spell that for me?
what's your date of birth?
what's the zip code?
let me read you a joke
I don't know what to write here
""".strip().splitlines()
)
