title = Home page
lead = The vote is tomorrow.
    .short = Vote, tomorrow
aim = A goal
end = The end
