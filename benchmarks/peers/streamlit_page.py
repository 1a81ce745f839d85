"""The page in Streamlit."""

import streamlit as st
from text import PARAGRAPHS, SLIDERS, figure

st.markdown(PARAGRAPHS[0])
if "runs" not in st.session_state:
    st.session_state.runs = False


def toggle() -> None:
    """Show that the click was heard."""
    st.session_state.runs = True


st.button("Stop uret" if st.session_state.runs else "Start uret", on_click=toggle, key="timer")
a, *_ = [st.slider(name, 1, 100, 30) for name in SLIDERS]
st.pyplot(figure(a))
for paragraph in PARAGRAPHS[1:]:
    st.markdown(paragraph)
