"""The live room: one facilitator, a screen and many phones at the same step of a run sheet.

`model` is pure: a room and an event give a new room. `store` keeps rooms and answers, `protocol` says
what may come over a socket, `views` what each role may see, and `hub` joins them.
"""
